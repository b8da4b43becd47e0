// Generated from openapi.yaml by `npm run generate`. Do not edit.
const g=d,a={type:"object",required:["status"],properties:{alternateId:{readOnly:!0},currencySymbol:{readOnly:!0},creationDate:{
readOnly:!0},transactionType:{readOnly:!0},links:{readOnly:!0},totalPrice:{readOnly:!0},client:{readOnly:!0},id:{type:"s\
tring",minLength:1},status:{type:"string",enum:["cancelled"]},lineItems:{type:"array",minItems:1,items:{type:"object",required:[
"lineItemNumber","offerId"],properties:{transactionType:{readOnly:!0},pricing:{readOnly:!0},links:{readOnly:!0},lineItemNumber:{
type:"integer",minimum:0},offerId:{type:"string",minLength:1}}}}}},s=Object.prototype.hasOwnProperty,m=e=>{let r=0;for(const o of e)
r++;return r};function d(e,{instancePath:r="",parentData:o,parentDataProperty:y,rootData:b=e}={}){let l=null,i=0;if(e&&typeof e==
"object"&&!Array.isArray(e)){if((e.status===void 0||!s.call(e,"status"))&&((l??=[]).push(n(r,"","required",{missingProperty:"\
status"})),i++),e.alternateId!==void 0&&s.call(e,"alternateId")&&((l??=[]).push(n(r+"/alternateId","","readOnly",{})),i++),
e.currencySymbol!==void 0&&s.call(e,"currencySymbol")&&((l??=[]).push(n(r+"/currencySymbol","","readOnly",{})),i++),e.creationDate!==
void 0&&s.call(e,"creationDate")&&((l??=[]).push(n(r+"/creationDate","","readOnly",{})),i++),e.transactionType!==void 0&&
s.call(e,"transactionType")&&((l??=[]).push(n(r+"/transactionType","","readOnly",{})),i++),e.links!==void 0&&s.call(e,"l\
inks")&&((l??=[]).push(n(r+"/links","","readOnly",{})),i++),e.totalPrice!==void 0&&s.call(e,"totalPrice")&&((l??=[]).push(
n(r+"/totalPrice","","readOnly",{})),i++),e.client!==void 0&&s.call(e,"client")&&((l??=[]).push(n(r+"/client","","readOn\
ly",{})),i++),e.id!==void 0&&s.call(e,"id")){let p=e.id;typeof p=="string"?m(p)<1&&((l??=[]).push(n(r+"/id","","minLengt\
h",{limit:1})),i++):((l??=[]).push(n(r+"/id","","type",{type:"string"})),i++)}if(e.status!==void 0&&s.call(e,"status")){
let p=e.status;typeof p!="string"&&((l??=[]).push(n(r+"/status","","type",{type:"string"})),i++),p!=="cancelled"&&((l??=
[]).push(n(r+"/status","","enum",{allowedValues:a.properties.status.enum})),i++)}if(e.lineItems!==void 0&&s.call(e,"line\
Items")){let p=e.lineItems;if(Array.isArray(p)){p.length<1&&((l??=[]).push(n(r+"/lineItems","","minItems",{limit:1})),i++);
const c=p.length,I=i;for(let u=0;u<c&&!(i-I>=1e3);u++){let t=p[u];if(t&&typeof t=="object"&&!Array.isArray(t)){if((t.lineItemNumber===
void 0||!s.call(t,"lineItemNumber"))&&((l??=[]).push(n(r+"/lineItems/"+u,"","required",{missingProperty:"lineItemNumber"})),
i++),(t.offerId===void 0||!s.call(t,"offerId"))&&((l??=[]).push(n(r+"/lineItems/"+u,"","required",{missingProperty:"offe\
rId"})),i++),t.transactionType!==void 0&&s.call(t,"transactionType")&&((l??=[]).push(n(r+"/lineItems/"+u+"/transactionTy\
pe","","readOnly",{})),i++),t.pricing!==void 0&&s.call(t,"pricing")&&((l??=[]).push(n(r+"/lineItems/"+u+"/pricing","","r\
eadOnly",{})),i++),t.links!==void 0&&s.call(t,"links")&&((l??=[]).push(n(r+"/lineItems/"+u+"/links","","readOnly",{})),i++),
t.lineItemNumber!==void 0&&s.call(t,"lineItemNumber")){let f=t.lineItemNumber;typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)||((l??=[]).push(n(r+"/lineItems/"+u+"/lineItemNumber","","type",{type:"integer"})),i++),typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f))&&((l??=[]).push(n(r+"/lineItems/"+u+"/lineItemNumber","","minimum",{comparison:">=",limit:0})),i++)}
if(t.offerId!==void 0&&s.call(t,"offerId")){let f=t.offerId;typeof f=="string"?m(f)<1&&((l??=[]).push(n(r+"/lineItems/"+
u+"/offerId","","minLength",{limit:1})),i++):((l??=[]).push(n(r+"/lineItems/"+u+"/offerId","","type",{type:"string"})),i++)}}else
(l??=[]).push(n(r+"/lineItems/"+u,"","type",{type:"object"})),i++}}else(l??=[]).push(n(r+"/lineItems","","type",{type:"a\
rray"})),i++}}else(l??=[]).push(n(r,"","type",{type:"object"})),i++;return d.errors=l,i===0}function n(e,r,o,y){return{instancePath:e,
schemaPath:r,keyword:o,params:y}}export{g as orderCancellation};
