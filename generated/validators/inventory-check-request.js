// Generated from openapi.yaml by `npm run generate`. Do not edit.
const a=I;const y=Object.prototype.hasOwnProperty,c=r=>{let e=0;for(const l of r)e++;return e};function I(r,{instancePath:e="",parentData:l,
parentDataProperty:g,rootData:m=r}={}){let o=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if((r.targetItems===void 0||
!y.call(r,"targetItems"))&&((o??=[]).push(s(e,"","required",{missingProperty:"targetItems"})),t++),r.targetItems!==void 0&&
y.call(r,"targetItems")){let i=r.targetItems;if(Array.isArray(i)){i.length<1&&((o??=[]).push(s(e+"/targetItems","","minI\
tems",{limit:1})),t++);const d=i.length,f=t;for(let n=0;n<d&&!(t-f>=1e3);n++){let p=i[n];if(p&&typeof p=="object"&&!Array.
isArray(p)){if((p.productId===void 0||!y.call(p,"productId"))&&((o??=[]).push(s(e+"/targetItems/"+n,"","required",{missingProperty:"\
productId"})),t++),p.productId!==void 0&&y.call(p,"productId")){let u=p.productId;typeof u=="string"?c(u)<1&&((o??=[]).push(
s(e+"/targetItems/"+n+"/productId","","minLength",{limit:1})),t++):((o??=[]).push(s(e+"/targetItems/"+n+"/productId","",
"type",{type:"string"})),t++)}if(p.skuId!==void 0&&y.call(p,"skuId")){let u=p.skuId;typeof u=="string"?c(u)<1&&((o??=[]).
push(s(e+"/targetItems/"+n+"/skuId","","minLength",{limit:1})),t++):((o??=[]).push(s(e+"/targetItems/"+n+"/skuId","","ty\
pe",{type:"string"})),t++)}}else(o??=[]).push(s(e+"/targetItems/"+n,"","type",{type:"object"})),t++}}else(o??=[]).push(s(
e+"/targetItems","","type",{type:"array"})),t++}if(r.inventoryContext!==void 0&&y.call(r,"inventoryContext")){let i=r.inventoryContext;
if(i&&typeof i=="object"&&!Array.isArray(i)){const d=t;for(const f of Object.keys(i)){if(t-d>=1e3)break;typeof i[f]!="st\
ring"&&((o??=[]).push(s(e+"/inventoryContext/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"","type",{type:"string"})),t++)}}else
(o??=[]).push(s(e+"/inventoryContext","","type",{type:"object"})),t++}}else(o??=[]).push(s(e,"","type",{type:"object"})),
t++;return I.errors=o,t===0}function s(r,e,l,g){return{instancePath:r,schemaPath:e,keyword:l,params:g}}export{a as inventoryCheckRequest};
