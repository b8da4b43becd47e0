// Generated from openapi.yaml by `npm run generate`. Do not edit.
const x=j;const o=Object.prototype.hasOwnProperty,D=l=>{let r=0;for(const g of l)r++;return r},b=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
S=new RegExp("^[A-Z]{3}$","u"),$=new RegExp("^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$","u"),A=new RegExp(
"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$","u"),k=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}\
:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$","u");function j(l,{instancePath:r="",parentData:g,parentDataProperty:O,
rootData:q=l}={}){let i=null,e=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if((l.lineItems===void 0||!o.call(l,"lineI\
tems"))&&((i??=[]).push(n(r,"","required",{missingProperty:"lineItems"})),e++),l.id!==void 0&&o.call(l,"id")&&((i??=[]).
push(n(r+"/id","","readOnly",{})),e++),l.alternateId!==void 0&&o.call(l,"alternateId")&&((i??=[]).push(n(r+"/alternateId",
"","readOnly",{})),e++),l.currencySymbol!==void 0&&o.call(l,"currencySymbol")&&((i??=[]).push(n(r+"/currencySymbol","","\
readOnly",{})),e++),l.creationDate!==void 0&&o.call(l,"creationDate")&&((i??=[]).push(n(r+"/creationDate","","readOnly",
{})),e++),l.status!==void 0&&o.call(l,"status")&&((i??=[]).push(n(r+"/status","","readOnly",{})),e++),l.transactionType!==
void 0&&o.call(l,"transactionType")&&((i??=[]).push(n(r+"/transactionType","","readOnly",{})),e++),l.links!==void 0&&o.call(
l,"links")&&((i??=[]).push(n(r+"/links","","readOnly",{})),e++),l.totalPrice!==void 0&&o.call(l,"totalPrice")&&((i??=[]).
push(n(r+"/totalPrice","","readOnly",{})),e++),l.client!==void 0&&o.call(l,"client")&&((i??=[]).push(n(r+"/client","","r\
eadOnly",{})),e++),l.referenceCustomerId!==void 0&&o.call(l,"referenceCustomerId")){let u=l.referenceCustomerId;typeof u==
"string"?b.test(u)||((i??=[]).push(n(r+"/referenceCustomerId","","format",{format:"uuid"})),e++):((i??=[]).push(n(r+"/re\
ferenceCustomerId","","type",{type:"string"})),e++)}if(l.billingCycle!==void 0&&o.call(l,"billingCycle")){let u=l.billingCycle;
typeof u=="string"?D(u)<1&&((i??=[]).push(n(r+"/billingCycle","","minLength",{limit:1})),e++):((i??=[]).push(n(r+"/billi\
ngCycle","","type",{type:"string"})),e++)}if(l.currencyCode!==void 0&&o.call(l,"currencyCode")){let u=l.currencyCode;typeof u==
"string"?S.test(u)||((i??=[]).push(n(r+"/currencyCode","","pattern",{pattern:"^[A-Z]{3}$"})),e++):((i??=[]).push(n(r+"/c\
urrencyCode","","type",{type:"string"})),e++)}if(l.partnerOnRecordAttestationAccepted!==void 0&&o.call(l,"partnerOnRecor\
dAttestationAccepted")&&typeof l.partnerOnRecordAttestationAccepted!="boolean"&&((i??=[]).push(n(r+"/partnerOnRecordAtte\
stationAccepted","","type",{type:"boolean"})),e++),l.lineItems!==void 0&&o.call(l,"lineItems")){let u=l.lineItems;if(Array.
isArray(u)){u.length<1&&((i??=[]).push(n(r+"/lineItems","","minItems",{limit:1})),e++);const C=u.length,w=e;for(let s=0;s<
C&&!(e-w>=1e3);s++){let p=u[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if((p.lineItemNumber===void 0||!o.call(p,"li\
neItemNumber"))&&((i??=[]).push(n(r+"/lineItems/"+s,"","required",{missingProperty:"lineItemNumber"})),e++),(p.offerId===
void 0||!o.call(p,"offerId"))&&((i??=[]).push(n(r+"/lineItems/"+s,"","required",{missingProperty:"offerId"})),e++),(p.parentSubscriptionId===
void 0||!o.call(p,"parentSubscriptionId"))&&((i??=[]).push(n(r+"/lineItems/"+s,"","required",{missingProperty:"parentSub\
scriptionId"})),e++),p.transactionType!==void 0&&o.call(p,"transactionType")&&((i??=[]).push(n(r+"/lineItems/"+s+"/trans\
actionType","","readOnly",{})),e++),p.pricing!==void 0&&o.call(p,"pricing")&&((i??=[]).push(n(r+"/lineItems/"+s+"/pricin\
g","","readOnly",{})),e++),p.links!==void 0&&o.call(p,"links")&&((i??=[]).push(n(r+"/lineItems/"+s+"/links","","readOnly",
{})),e++),p.lineItemNumber!==void 0&&o.call(p,"lineItemNumber")){let t=p.lineItemNumber;typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)||((i??=[]).push(n(r+"/lineItems/"+s+"/lineItemNumber","","type",{type:"integer"})),e++),typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t))&&((i??=[]).push(n(r+"/lineItems/"+s+"/lineItemNumber","","minimum",{comparison:">=",limit:0})),
e++)}if(p.offerId!==void 0&&o.call(p,"offerId")){let t=p.offerId;typeof t=="string"?D(t)<1&&((i??=[]).push(n(r+"/lineIte\
ms/"+s+"/offerId","","minLength",{limit:1})),e++):((i??=[]).push(n(r+"/lineItems/"+s+"/offerId","","type",{type:"string"})),
e++)}if(p.subscriptionId!==void 0&&o.call(p,"subscriptionId")){let t=p.subscriptionId;typeof t=="string"?b.test(t)||((i??=
[]).push(n(r+"/lineItems/"+s+"/subscriptionId","","format",{format:"uuid"})),e++):((i??=[]).push(n(r+"/lineItems/"+s+"/s\
ubscriptionId","","type",{type:"string"})),e++)}if(p.friendlyName!==void 0&&o.call(p,"friendlyName")&&typeof p.friendlyName!=
"string"&&((i??=[]).push(n(r+"/lineItems/"+s+"/friendlyName","","type",{type:"string"})),e++),p.quantity!==void 0&&o.call(
p,"quantity")){let t=p.quantity;typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)||((i??=[]).push(n(r+"/lineItems/"+s+"\
/quantity","","type",{type:"integer"})),e++),typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))&&((i??=[]).push(n(r+"/line\
Items/"+s+"/quantity","","minimum",{comparison:">=",limit:1})),e++)}if(p.partnerIdOnRecord!==void 0&&o.call(p,"partnerId\
OnRecord")&&typeof p.partnerIdOnRecord!="string"&&((i??=[]).push(n(r+"/lineItems/"+s+"/partnerIdOnRecord","","type",{type:"\
string"})),e++),p.additionalPartnerIdsOnRecord!==void 0&&o.call(p,"additionalPartnerIdsOnRecord")){let t=p.additionalPartnerIdsOnRecord;
if(Array.isArray(t)){t.length>5&&((i??=[]).push(n(r+"/lineItems/"+s+"/additionalPartnerIdsOnRecord","","maxItems",{limit:5})),
e++);const y=t.length,f=e;for(let m=0;m<y&&!(e-f>=1e3);m++)typeof t[m]!="string"&&((i??=[]).push(n(r+"/lineItems/"+s+"/a\
dditionalPartnerIdsOnRecord/"+m,"","type",{type:"string"})),e++)}else(i??=[]).push(n(r+"/lineItems/"+s+"/additionalPartn\
erIdsOnRecord","","type",{type:"array"})),e++}if(p.provisioningContext!==void 0&&o.call(p,"provisioningContext")){let t=p.
provisioningContext;if(t&&typeof t=="object"&&!Array.isArray(t)){const y=e;for(const f of Object.keys(t)){if(e-y>=1e3)break;
typeof t[f]!="string"&&((i??=[]).push(n(r+"/lineItems/"+s+"/provisioningContext/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),
"","type",{type:"string"})),e++)}}else(i??=[]).push(n(r+"/lineItems/"+s+"/provisioningContext","","type",{type:"object"})),
e++}if(p.termDuration!==void 0&&o.call(p,"termDuration")){let t=p.termDuration;typeof t=="string"?$.test(t)||((i??=[]).push(
n(r+"/lineItems/"+s+"/termDuration","","pattern",{pattern:"^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$"})),
e++):((i??=[]).push(n(r+"/lineItems/"+s+"/termDuration","","type",{type:"string"})),e++)}if(p.renewsTo!==void 0&&o.call(
p,"renewsTo")){let t=p.renewsTo;const y=e;let f=!1,m=null;const h=e;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.termDuration!==
void 0&&o.call(t,"termDuration")){let I=t.termDuration;typeof I=="string"?A.test(I)||((i??=[]).push(n(r+"/lineItems/"+s+
"/renewsTo/termDuration","#/properties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/pattern","pat\
tern",{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),e++):((i??=[]).push(n(r+"/lineItems/"+s+"/rene\
wsTo/termDuration","#/properties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/type","type",{type:"\
string"})),e++)}}else(i??=[]).push(n(r+"/lineItems/"+s+"/renewsTo","#/properties/lineItems/items/properties/renewsTo/one\
Of/0/type","type",{type:"object"})),e++;var c=h===e;c&&(f=!0,m=0);const N=e;if(Array.isArray(t)){const I=t.length,R=e;for(let d=0;d<
I&&!(e-R>=1e3);d++){let a=t[d];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.termDuration!==void 0&&o.call(a,"termDu\
ration")){let T=a.termDuration;typeof T=="string"?A.test(T)||((i??=[]).push(n(r+"/lineItems/"+s+"/renewsTo/"+d+"/termDur\
ation","#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/pattern","pattern",{pattern:"\
^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),e++):((i??=[]).push(n(r+"/lineItems/"+s+"/renewsTo/"+d+"/termD\
uration","#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/type","type",{type:"str\
ing"})),e++)}}else(i??=[]).push(n(r+"/lineItems/"+s+"/renewsTo/"+d,"#/properties/lineItems/items/properties/renewsTo/one\
Of/1/items/type","type",{type:"object"})),e++}}else(i??=[]).push(n(r+"/lineItems/"+s+"/renewsTo","#/properties/lineItems\
/items/properties/renewsTo/oneOf/1/type","type",{type:"array"})),e++;var c=N===e;c&&f?(f=!1,m=[m,1]):c&&(f=!0,m=1),f?(e=
y,i!==null&&(y?i.length=y:i=null)):((i??=[]).push(n(r+"/lineItems/"+s+"/renewsTo","#/properties/lineItems/items/properti\
es/renewsTo/oneOf","oneOf",{passingSchemas:m})),e++)}if(p.customTermEndDate!==void 0&&o.call(p,"customTermEndDate")){let t=p.
customTermEndDate;typeof t=="string"?k.test(t)||((i??=[]).push(n(r+"/lineItems/"+s+"/customTermEndDate","","pattern",{pattern:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$"})),e++):((i??=[]).push(n(
r+"/lineItems/"+s+"/customTermEndDate","","type",{type:"string"})),e++)}if(p.promotionId!==void 0&&o.call(p,"promotionId")&&
typeof p.promotionId!="string"&&((i??=[]).push(n(r+"/lineItems/"+s+"/promotionId","","type",{type:"string"})),e++),p.attestationAccepted!==
void 0&&o.call(p,"attestationAccepted")&&typeof p.attestationAccepted!="boolean"&&((i??=[]).push(n(r+"/lineItems/"+s+"/a\
ttestationAccepted","","type",{type:"boolean"})),e++),p.purchaseCommitment!==void 0&&o.call(p,"purchaseCommitment")){let t=p.
purchaseCommitment;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.amount!==void 0&&o.call(t,"amount")){let y=t.amount;
typeof y=="number"&&isFinite(y)||((i??=[]).push(n(r+"/lineItems/"+s+"/purchaseCommitment/amount","","type",{type:"number"})),
e++)}t.currency!==void 0&&o.call(t,"currency")&&typeof t.currency!="string"&&((i??=[]).push(n(r+"/lineItems/"+s+"/purcha\
seCommitment/currency","","type",{type:"string"})),e++),t.grain!==void 0&&o.call(t,"grain")&&typeof t.grain!="string"&&((i??=
[]).push(n(r+"/lineItems/"+s+"/purchaseCommitment/grain","","type",{type:"string"})),e++)}else(i??=[]).push(n(r+"/lineIt\
ems/"+s+"/purchaseCommitment","","type",{type:"object"})),e++}if(p.parentSubscriptionId!==void 0&&o.call(p,"parentSubscr\
iptionId")){let t=p.parentSubscriptionId;typeof t=="string"?b.test(t)||((i??=[]).push(n(r+"/lineItems/"+s+"/parentSubscr\
iptionId","","format",{format:"uuid"})),e++):((i??=[]).push(n(r+"/lineItems/"+s+"/parentSubscriptionId","","type",{type:"\
string"})),e++)}if(p.attributes!==void 0&&o.call(p,"attributes")){let t=p.attributes;t&&typeof t=="object"&&!Array.isArray(
t)?(t.etag!==void 0&&o.call(t,"etag")&&((i??=[]).push(n(r+"/lineItems/"+s+"/attributes/etag","","readOnly",{})),e++),t.objectType!==
void 0&&o.call(t,"objectType")&&typeof t.objectType!="string"&&((i??=[]).push(n(r+"/lineItems/"+s+"/attributes/objectTyp\
e","","type",{type:"string"})),e++)):((i??=[]).push(n(r+"/lineItems/"+s+"/attributes","","type",{type:"object"})),e++)}}else
(i??=[]).push(n(r+"/lineItems/"+s,"","type",{type:"object"})),e++}}else(i??=[]).push(n(r+"/lineItems","","type",{type:"a\
rray"})),e++}if(l.attributes!==void 0&&o.call(l,"attributes")){let u=l.attributes;u&&typeof u=="object"&&!Array.isArray(
u)?(u.etag!==void 0&&o.call(u,"etag")&&((i??=[]).push(n(r+"/attributes/etag","","readOnly",{})),e++),u.objectType!==void 0&&
o.call(u,"objectType")&&typeof u.objectType!="string"&&((i??=[]).push(n(r+"/attributes/objectType","","type",{type:"stri\
ng"})),e++)):((i??=[]).push(n(r+"/attributes","","type",{type:"object"})),e++)}}else(i??=[]).push(n(r,"","type",{type:"o\
bject"})),e++;return j.errors=i,e===0}function n(l,r,g,O){return{instancePath:l,schemaPath:r,keyword:g,params:O}}export{x as addOnRequest};
